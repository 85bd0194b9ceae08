export const title = "OKR(W)";
