// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <adwaita.h>

#include "mag-context.h"

G_BEGIN_DECLS

#define MAG_TYPE_GLOSSARY_VIEW (mag_glossary_view_get_type ())

G_DECLARE_FINAL_TYPE (MagGlossaryView, mag_glossary_view, MAG, GLOSSARY_VIEW, AdwBin)

void mag_glossary_view_set_context (MagGlossaryView *self,
                                    MagContext      *context);
void mag_glossary_view_show        (MagGlossaryView *self,
                                    const char      *term_id);

G_END_DECLS
