// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout-layout.h"

G_BEGIN_DECLS

/* Stands for what is no part of the text; mag_handout_pdf_finish() marks it as that. */
#define MAG_HANDOUT_TAG_ARTIFACT "NonStruct"

/**
 * MagHandoutTag:
 * @name: its kind, as PDF calls it
 * @language: (nullable): its language, where it is not that of the document
 * @alt: (nullable): what it shows, where it is a drawing
 * @depth: in how many others it is
 *
 * A node of the structure that a PDF has for those who do not see its pages.
 */
typedef struct
{
  const char *name;
  const char *language;
  const char *alt;
  guint       depth;
} MagHandoutTag;

/* Private to the handout. */

GArray *mag_handout_tagger_draw (MagHandoutLayout *layout,
                                 cairo_t          *cr) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
