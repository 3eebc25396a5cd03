// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mag-handout.h"

G_BEGIN_DECLS

/**
 * MagHandoutAnswer:
 * @question: a question that the handout asks
 * @lines: the lines of the same handout that come nearest to answering it, best first
 */
typedef struct
{
  char  *question;
  char **lines;
} MagHandoutAnswer;

GPtrArray *mag_handout_answers_new (MagHandout *handout) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
