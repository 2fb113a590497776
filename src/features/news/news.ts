/** What people say of a news item. */
export type NewsContent = {
  title: string;
  /** The organisation it belongs to; null: the office. */
  ownerId: string | null;
  summary: string;
  /** Markdown. */
  body: string;
  /** The day it speaks of, `YYYY-MM-DD`. */
  toldOn: string;
  /** Who wrote it, as readers are told; null: whom it belongs to. */
  authorName: string | null;
  topics: string[];
  ags: string | null;
};

/** News as workspace and site show it. */
export type News = NewsContent & {
  id: string;
  slug: string;
  state: string;
  audience: string;
  version: number;
  ownerName: string | null;
  ownerSlug: string | null;
  placeName: string | null;
  confirmedAt: Date | null;
  publishedAt: Date | null;
  updatedAt: Date;
  deletedAt: Date | null;
};
