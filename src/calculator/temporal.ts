// What a browser without Temporal loads, bundled by itself.
import "temporal-polyfill/global";
