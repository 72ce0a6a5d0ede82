export const page = (text: string): string => text;
