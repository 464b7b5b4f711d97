const platforms =
  /^(?:Telegram|Facebook|Twitter|X|Instagram|TikTok|YouTube|WhatsApp|WeChat|Weibo|LinkedIn|Threads|Bluesky|Viber|VK)$/;

/** Whether a word names a network on which anybody may post. */
export const isPlatform = (form: string): boolean => platforms.test(form);
