/** Google's client library, in a module of its own so that it can be loaded when it is wanted. */
export { admin, auth } from "@googleapis/admin";
