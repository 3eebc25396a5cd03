// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MagHandoutSection:
 * @MAG_HANDOUT_SECTION_CLINIC: the clinic's header
 * @MAG_HANDOUT_SECTION_TITLE: the title
 * @MAG_HANDOUT_SECTION_RED_FLAGS: when to call the emergency number
 * @MAG_HANDOUT_SECTION_WHAT: what it is
 * @MAG_HANDOUT_SECTION_KNOW: what is known, and how surely
 * @MAG_HANDOUT_SECTION_UNKNOWN: what is not known
 * @MAG_HANDOUT_SECTION_STAFF_FIRST: what to tell staff first
 * @MAG_HANDOUT_SECTION_ACT: what one can do
 * @MAG_HANDOUT_SECTION_KIDNEYS: the line about weak kidneys
 * @MAG_HANDOUT_SECTION_CALL: when to call
 * @MAG_HANDOUT_SECTION_TEACH_BACK: questions to answer in one's own words
 * @MAG_HANDOUT_SECTION_QUESTIONS: lines for one's own questions
 * @MAG_HANDOUT_SECTION_SOURCES: what it rests on
 *
 * What a part of a handout is for. From the title to teach-back it is the text whose reading grade
 * is measured.
 */
typedef enum
{
  MAG_HANDOUT_SECTION_CLINIC,
  MAG_HANDOUT_SECTION_TITLE,
  MAG_HANDOUT_SECTION_RED_FLAGS,
  MAG_HANDOUT_SECTION_WHAT,
  MAG_HANDOUT_SECTION_KNOW,
  MAG_HANDOUT_SECTION_UNKNOWN,
  MAG_HANDOUT_SECTION_STAFF_FIRST,
  MAG_HANDOUT_SECTION_ACT,
  MAG_HANDOUT_SECTION_KIDNEYS,
  MAG_HANDOUT_SECTION_CALL,
  MAG_HANDOUT_SECTION_TEACH_BACK,
  MAG_HANDOUT_SECTION_QUESTIONS,
  MAG_HANDOUT_SECTION_SOURCES,
} MagHandoutSection;

/**
 * MagHandoutBlockKind:
 * @MAG_HANDOUT_BLOCK_CLINIC: the clinic's name, with its address in a child
 * @MAG_HANDOUT_BLOCK_TITLE: the title
 * @MAG_HANDOUT_BLOCK_HEADING: the heading of a section
 * @MAG_HANDOUT_BLOCK_PARAGRAPH: text
 * @MAG_HANDOUT_BLOCK_ITEM: an item of a list
 * @MAG_HANDOUT_BLOCK_TASK: an item with a box to tick
 * @MAG_HANDOUT_BLOCK_LINES: lines to write on
 * @MAG_HANDOUT_BLOCK_SOURCE: small text
 * @MAG_HANDOUT_BLOCK_FOOT: text at the foot of a page
 * @MAG_HANDOUT_BLOCK_BAND: white text in a black band at the foot of a page
 * @MAG_HANDOUT_BLOCK_ALARM: a strong box: its text in a black band, its children below
 * @MAG_HANDOUT_BLOCK_FRAME: a thin box round its children
 * @MAG_HANDOUT_BLOCK_COLUMNS: its children, which are groups, side by side
 * @MAG_HANDOUT_BLOCK_GROUP: its children, one below the other
 * @MAG_HANDOUT_BLOCK_TABLE: its children, which are rows, in columns
 * @MAG_HANDOUT_BLOCK_ROW: its children, which are cells, side by side
 * @MAG_HANDOUT_BLOCK_CELL: text, or its children
 * @MAG_HANDOUT_BLOCK_FIGURE: a drawing, its children, which are its caption, below it
 * @MAG_HANDOUT_BLOCK_WALLET: its children, which are groups, as the sides of a card to cut out and fold
 * @MAG_HANDOUT_BLOCK_PAIR: its two children, which say the same in two languages
 *
 * What a block looks like on paper.
 */
typedef enum
{
  MAG_HANDOUT_BLOCK_CLINIC,
  MAG_HANDOUT_BLOCK_TITLE,
  MAG_HANDOUT_BLOCK_HEADING,
  MAG_HANDOUT_BLOCK_PARAGRAPH,
  MAG_HANDOUT_BLOCK_ITEM,
  MAG_HANDOUT_BLOCK_TASK,
  MAG_HANDOUT_BLOCK_LINES,
  MAG_HANDOUT_BLOCK_SOURCE,
  MAG_HANDOUT_BLOCK_FOOT,
  MAG_HANDOUT_BLOCK_BAND,
  MAG_HANDOUT_BLOCK_ALARM,
  MAG_HANDOUT_BLOCK_FRAME,
  MAG_HANDOUT_BLOCK_COLUMNS,
  MAG_HANDOUT_BLOCK_GROUP,
  MAG_HANDOUT_BLOCK_TABLE,
  MAG_HANDOUT_BLOCK_ROW,
  MAG_HANDOUT_BLOCK_CELL,
  MAG_HANDOUT_BLOCK_FIGURE,
  MAG_HANDOUT_BLOCK_WALLET,
  MAG_HANDOUT_BLOCK_PAIR,
} MagHandoutBlockKind;

/**
 * MagHandoutSpanKind:
 * @MAG_HANDOUT_SPAN_STRONG: bold words
 * @MAG_HANDOUT_SPAN_EMPHASIS: stressed words
 * @MAG_HANDOUT_SPAN_SIGN: the drawn sign of a certainty, in the place of one character
 * @MAG_HANDOUT_SPAN_CERTAINTY: the words of a certainty
 * @MAG_HANDOUT_SPAN_NUMBERS: the numbers of sources
 *
 * How a part of a block's text differs from the rest. The last three are labels: they are printed,
 * but are no part of the sentences that people read.
 */
typedef enum
{
  MAG_HANDOUT_SPAN_STRONG,
  MAG_HANDOUT_SPAN_EMPHASIS,
  MAG_HANDOUT_SPAN_SIGN,
  MAG_HANDOUT_SPAN_CERTAINTY,
  MAG_HANDOUT_SPAN_NUMBERS,
} MagHandoutSpanKind;

typedef struct
{
  MagHandoutSpanKind kind;
  guint              start;
  guint              end;
  int                value;
} MagHandoutSpan;

/**
 * MagHandoutBlock:
 * @kind: what it looks like
 * @section: what it is for
 * @text: its words
 * @spans: (element-type MagHandoutSpan): where they differ, by bytes of @text
 * @children: (element-type MagHandoutBlock): what it holds
 * @language: (nullable): its language, where it is not that of the handout, as a BCP 47 tag
 * @link: (nullable): what its text leads to, an https address
 * @n_lines: how many lines there are to write on; 0 for as many as fit
 * @image: (nullable): the logo of a clinic, a PNG
 * @columns: (nullable) (element-type double): how wide the columns of a table are to one another
 * @n_head: how many of a table's first rows are its head, which every page repeats
 * @writing: whether a table is there to be written in
 * @at_end: whether the text of a cell stands at its end, as figures do
 * @bar: how long the bar under a cell's figures is, from 0 to 1; 0 for none
 * @svg: (nullable): a drawing
 * @alt: (nullable): what the drawing shows
 *
 * A piece of a handout before it has any size: what stands there, and in which order. A handout
 * owns its blocks; a block owns its children.
 */
typedef struct
{
  MagHandoutBlockKind  kind;
  MagHandoutSection    section;
  GString             *text;
  GArray              *spans;
  GPtrArray           *children;
  const char          *language;
  char                *link;

  /* In lines to write on */
  guint                n_lines;

  /* In a clinic's header */
  GBytes              *image;

  /* In a table */
  GArray              *columns;
  guint                n_head;
  gboolean             writing;

  /* In a cell */
  gboolean             at_end;
  double               bar;

  /* In a figure */
  char                *svg;
  char                *alt;
} MagHandoutBlock;

MagHandoutBlock *mag_handout_block_new         (MagHandoutBlockKind    kind,
                                                MagHandoutSection      section) G_GNUC_WARN_UNUSED_RESULT;
void             mag_handout_block_free        (MagHandoutBlock       *self);

MagHandoutBlock *mag_handout_block_copy        (const MagHandoutBlock *self) G_GNUC_WARN_UNUSED_RESULT;
MagHandoutBlock *mag_handout_block_take_child  (MagHandoutBlock       *self,
                                                MagHandoutBlock       *child);
void             mag_handout_block_append      (MagHandoutBlock       *self,
                                                const char            *text);
void             mag_handout_block_append_span (MagHandoutBlock       *self,
                                                const char            *text,
                                                MagHandoutSpanKind     kind,
                                                int                    value);
void             mag_handout_block_set_language (MagHandoutBlock      *self,
                                                const char            *language);
void             mag_handout_block_set_link    (MagHandoutBlock       *self,
                                                const char            *link);
void             mag_handout_block_set_columns (MagHandoutBlock       *self,
                                                const double          *widths,
                                                guint                  n_widths);
void             mag_handout_block_set_n_head  (MagHandoutBlock       *self,
                                                guint                  n_head);
void             mag_handout_block_set_writing (MagHandoutBlock       *self,
                                                gboolean               writing);
void             mag_handout_block_set_at_end  (MagHandoutBlock       *self,
                                                gboolean               at_end);
void             mag_handout_block_set_bar     (MagHandoutBlock       *self,
                                                double                 bar);
void             mag_handout_block_set_drawing (MagHandoutBlock       *self,
                                                const char            *svg,
                                                const char            *alt);
void             mag_handout_block_read        (const MagHandoutBlock *self,
                                                MagHandoutSection      first,
                                                MagHandoutSection      last,
                                                gboolean               labels,
                                                GString               *into);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagHandoutBlock, mag_handout_block_free)

G_END_DECLS
