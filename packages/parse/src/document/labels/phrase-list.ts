/** A list of phrases as it is written in a file: parted by “|” or line ends. */
export const listed = (text: string): readonly string[] => text.trim().split(/\s*[|\n]\s*/);
