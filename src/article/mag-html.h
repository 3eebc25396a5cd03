// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MagHtml:
 *
 * A piece of HTML while it is being written. Elements are opened and closed in order; every text
 * and every value of an attribute is escaped, and there is no way to write anything unescaped.
 */
typedef struct _MagHtml MagHtml;

MagHtml *mag_html_new           (void) G_GNUC_WARN_UNUSED_RESULT;
void     mag_html_free          (MagHtml     *self);

void     mag_html_open          (MagHtml     *self,
                                 const char  *element,
                                 ...) G_GNUC_NULL_TERMINATED;
void     mag_html_open_pairs    (MagHtml     *self,
                                 const char  *element,
                                 const char **names,
                                 const char **values);
void     mag_html_close         (MagHtml     *self);
void     mag_html_text          (MagHtml     *self,
                                 const char  *text);
void     mag_html_add           (MagHtml     *self,
                                 const char  *element,
                                 const char  *text,
                                 ...) G_GNUC_NULL_TERMINATED;
char    *mag_html_finish        (MagHtml     *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MagHtml, mag_html_free)

G_END_DECLS
