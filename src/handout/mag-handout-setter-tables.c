// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/* Sets tables: each row becomes one strip, so that no page break cuts it, and the head one that is
 * repeated on every page. Only a row that no page could hold is cut between its lines. */

#include "config.h"

#include "mag-handout-setter.h"

/* Inside a cell. */
#define PADDING_X 4.0
#define PADDING_Y 2.5

#define HEAD_STROKE 1.2
#define GRID_STROKE 0.7
#define BAR_HEIGHT 4.0

/* A row higher than this part of the page is cut. */
#define MAX_ROW 0.6

typedef struct
{
  const MagHandoutBlock *table;
  double                 x;
  double                 width;
  guint                  n_columns;
  double                *edges;
} Table;

static guint
count_columns (const MagHandoutBlock *table)
{
  guint n = 1;

  if (table->columns)
    return table->columns->len;

  for (guint i = 0; i < table->children->len; i++)
    {
      const MagHandoutBlock *row = g_ptr_array_index (table->children, i);

      n = MAX (n, row->children->len);
    }

  return n;
}

static double
get_share (const MagHandoutBlock *table,
           guint                  column)
{
  return table->columns ? g_array_index (table->columns, double, column) : 1;
}

/* Where each column starts, and where the last one ends. */
static double *
place_columns (const MagHandoutBlock *table,
               guint                  n_columns,
               double                 width)
{
  double *edges = g_new0 (double, n_columns + 1);
  double whole = 0, at = 0;

  for (guint i = 0; i < n_columns; i++)
    whole += get_share (table, i);
  for (guint i = 0; i < n_columns; i++)
    {
      at += get_share (table, i);
      edges[i + 1] = width * at / whole;
    }

  return edges;
}

/* The lines of each cell, by its column. */
static GPtrArray *
set_cells (MagHandoutSetter      *self,
           const Table           *table,
           const MagHandoutBlock *row)
{
  GPtrArray *cells = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < MIN (row->children->len, table->n_columns); i++)
    {
      const MagHandoutBlock *cell = g_ptr_array_index (row->children, i);
      double width = table->edges[i + 1] - table->edges[i] - 2 * PADDING_X;
      GPtrArray *strips = mag_handout_strips_new ();

      mag_handout_setter_set_block (self, cell, 0, width, strips);
      for (guint j = 0; j < strips->len; j++)
        mag_handout_strip_set_block (g_ptr_array_index (strips, j), cell);
      g_ptr_array_add (cells, strips);
    }

  return cells;
}

static double
measure_cells (GPtrArray             *cells,
               const MagHandoutBlock *row)
{
  double height = 0;

  for (guint i = 0; i < cells->len; i++)
    {
      const MagHandoutBlock *cell = g_ptr_array_index (row->children, i);
      double bar = cell->bar > 0 ? BAR_HEIGHT + PADDING_Y : 0;

      height = MAX (height, mag_handout_strips_measure (g_ptr_array_index (cells, i)) + bar);
    }

  return height;
}

static void
add_bars (const Table           *table,
          const MagHandoutBlock *row,
          MagHandoutStrip       *strip)
{
  for (guint i = 0; i < MIN (row->children->len, table->n_columns); i++)
    {
      const MagHandoutBlock *cell = g_ptr_array_index (row->children, i);
      double width = table->edges[i + 1] - table->edges[i] - 2 * PADDING_X;
      MagHandoutMark mark = {
        .kind = MAG_HANDOUT_MARK_FILL,
        .ink = MAG_HANDOUT_INK_GRAY,
        .x = table->x + table->edges[i] + PADDING_X,
        .y = strip->height - PADDING_Y - BAR_HEIGHT,
        .width = width * cell->bar,
        .height = BAR_HEIGHT,
      };

      if (cell->bar > 0)
        mag_handout_strip_add (strip, &mark);
    }
}

/* A table to write in has a grid; any other a rule below each row. */
static void
add_lines (const Table     *table,
           MagHandoutStrip *strip,
           gboolean         head)
{
  MagHandoutMark mark = {
    .kind = MAG_HANDOUT_MARK_FRAME,
    .ink = MAG_HANDOUT_INK_BLACK,
    .height = strip->height,
    .stroke = GRID_STROKE,
  };

  for (guint i = 0; table->table->writing && i < table->n_columns; i++)
    {
      mark.x = table->x + table->edges[i];
      mark.width = table->edges[i + 1] - table->edges[i];
      mag_handout_strip_add (strip, &mark);
    }
  if (table->table->writing)
    return;

  mark.kind = MAG_HANDOUT_MARK_RULE;
  mark.ink = head ? MAG_HANDOUT_INK_BLACK : MAG_HANDOUT_INK_PALE;
  mark.stroke = head ? HEAD_STROKE : GRID_STROKE;
  mark.x = table->x;
  mark.y = strip->height - mark.stroke / 2;
  mark.width = table->width;
  mag_handout_strip_add (strip, &mark);
}

static MagHandoutStrip *
set_row (MagHandoutSetter      *self,
         const Table           *table,
         const MagHandoutBlock *row,
         gboolean               head)
{
  g_autoptr (GPtrArray) cells = set_cells (self, table, row);
  double least = table->table->writing && !head ? self->style->writing_row : 0;
  MagHandoutStrip *strip = mag_handout_strip_new (0);

  strip->height = MAX (least, measure_cells (cells, row) + 2 * PADDING_Y);
  for (guint i = 0; i < cells->len; i++)
    mag_handout_strip_stack (strip, g_ptr_array_index (cells, i),
                             table->x + table->edges[i] + PADDING_X, PADDING_Y);
  add_bars (table, row, strip);
  add_lines (table, strip, head);
  mag_handout_strip_set_block (strip, table->table);

  return strip;
}

/* The n-th lines of all cells side by side. */
static MagHandoutStrip *
join_lines (const Table *table,
            GPtrArray   *cells,
            guint        line)
{
  MagHandoutStrip *strip = mag_handout_strip_new (0);

  for (guint i = 0; i < cells->len; i++)
    {
      GPtrArray *cell = g_ptr_array_index (cells, i);
      const MagHandoutStrip *other = line < cell->len ? g_ptr_array_index (cell, line) : NULL;

      if (!other)
        continue;
      mag_handout_strip_add_strip (strip, other, table->x + table->edges[i] + PADDING_X, 0);
      strip->height = MAX (strip->height, other->height);
      strip->gap = MAX (strip->gap, other->gap);
    }

  return strip;
}

static void
add_cut_row (MagHandoutSetter      *self,
             const Table           *table,
             const MagHandoutBlock *row,
             GPtrArray             *strips)
{
  g_autoptr (GPtrArray) cells = set_cells (self, table, row);
  guint n_lines = 0;

  for (guint i = 0; i < cells->len; i++)
    n_lines = MAX (n_lines, ((GPtrArray *) g_ptr_array_index (cells, i))->len);

  for (guint line = 0; line < n_lines; line++)
    {
      MagHandoutStrip *strip = join_lines (table, cells, line);

      strip->gap = line == 0 ? PADDING_Y : strip->gap;
      if (n_lines > 1 && (line == 0 || line + 2 == n_lines))
        strip->keep = MAG_HANDOUT_KEEP_ALWAYS;
      if (line + 1 == n_lines)
        {
          strip->height += PADDING_Y;
          add_lines (table, strip, FALSE);
        }
      mag_handout_strip_set_block (strip, table->table);
      g_ptr_array_add (strips, strip);
    }
}

static MagHandoutStrip *
set_head (MagHandoutSetter *self,
          const Table      *table,
          guint             n_rows)
{
  g_autoptr (GPtrArray) rows = mag_handout_strips_new ();
  MagHandoutStrip *head;

  self->strong = TRUE;
  for (guint i = 0; i < n_rows; i++)
    g_ptr_array_add (rows, set_row (self, table, g_ptr_array_index (table->table->children, i),
                                    TRUE));
  self->strong = FALSE;

  head = mag_handout_strip_new (mag_handout_strips_measure (rows));
  mag_handout_strip_stack (head, rows, 0, 0);
  head->keep = MAG_HANDOUT_KEEP_ALWAYS;

  return head;
}

/* A table to write in stays whole, and no row stands alone on the last page. */
static void
add_row (MagHandoutSetter      *self,
         const Table           *table,
         guint                  index,
         GPtrArray             *strips)
{
  GPtrArray *rows = table->table->children;
  const MagHandoutBlock *row = g_ptr_array_index (rows, index);
  g_autoptr (MagHandoutStrip) strip = set_row (self, table, row, FALSE);

  if (strip->height > self->style->page_height * MAX_ROW)
    {
      add_cut_row (self, table, row, strips);
      return;
    }

  if (index + 2 == rows->len || (table->table->writing && index + 1 < rows->len))
    strip->keep = MAG_HANDOUT_KEEP_WISHED;
  g_ptr_array_add (strips, g_steal_pointer (&strip));
}

/**
 * mag_handout_setter_set_table:
 * @block: rows of cells
 *
 * Sets a table.
 */
void
mag_handout_setter_set_table (MagHandoutSetter      *self,
                              const MagHandoutBlock *block,
                              double                 x,
                              double                 width,
                              GPtrArray             *strips)
{
  guint n_columns = count_columns (block);
  g_autofree double *edges = place_columns (block, n_columns, width);
  Table table = { block, x, width, n_columns, edges };
  guint n_head = MIN (block->n_head, block->children->len);
  MagHandoutStrip *head = n_head > 0 ? set_head (self, &table, n_head) : NULL;
  guint first;

  if (head)
    g_ptr_array_add (strips, head);
  first = strips->len;
  for (guint i = n_head; i < block->children->len; i++)
    add_row (self, &table, i, strips);
  for (guint i = first; i < strips->len; i++)
    ((MagHandoutStrip *) g_ptr_array_index (strips, i))->head = head;
}
