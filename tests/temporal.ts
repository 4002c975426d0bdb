// The law speaks the standard Temporal; Node 24 does not have it yet.
import "temporal-polyfill/global";
