// SPDX-FileCopyrightText: The Magnesia developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * MagLozenge:
 *
 * A word with a sign: the verdict on a claim, or how sure a finding is. The word always stands
 * there, the sign stays apart in black and white, and color only repeats what they say. A screen
 * reader hears the word alone.
 */

#include "config.h"

#include "mag-lozenge.h"

struct _MagLozenge
{
  GtkBox      parent_instance;

  /* Owned */
  MagClaim   *claim;
  MagFinding *finding;

  /* Template */
  GtkWidget  *sign;
  GtkWidget  *word;
};

typedef enum
{
  PROP_CLAIM = 1,
  PROP_FINDING,
} MagLozengeProperty;

static GParamSpec *properties[PROP_FINDING + 1];

G_DEFINE_FINAL_TYPE (MagLozenge, mag_lozenge, GTK_TYPE_BOX)

static void
show (MagLozenge *self,
      const char *sign,
      const char *word,
      const char *style)
{
  const char *classes[] = { "lozenge", style, NULL };

  /* Setting the same classes again would still style everything anew, and lists do so all the time. */
  if (!style || !gtk_widget_has_css_class (GTK_WIDGET (self), style))
    gtk_widget_set_css_classes (GTK_WIDGET (self), classes);
  gtk_label_set_label (GTK_LABEL (self->sign), sign ? sign : "");
  gtk_widget_set_visible (self->sign, sign != NULL);
  gtk_label_set_label (GTK_LABEL (self->word), word ? word : "");
  gtk_widget_set_visible (self->word, word != NULL);
}

static void
update (MagLozenge *self)
{
  if (self->finding)
    {
      MagCertainty certainty = mag_finding_get_certainty (self->finding);

      show (self, mag_certainty_get_symbol (certainty), mag_certainty_get_label (certainty), "certainty");
    }
  else if (self->claim)
    {
      MagVerdict verdict = mag_claim_get_verdict (self->claim);

      /* Certainty has no color of its own: its circles are enough. */
      show (self, NULL, mag_verdict_get_label (verdict), mag_verdict_get_nick (verdict));
    }
  else
    {
      show (self, NULL, NULL, NULL);
    }
}

static void
mag_lozenge_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  MagLozenge *self = MAG_LOZENGE (object);

  switch ((MagLozengeProperty) prop_id)
    {
    case PROP_CLAIM:
      g_value_set_object (value, self->claim);
      break;
    case PROP_FINDING:
      g_value_set_object (value, self->finding);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_lozenge_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  MagLozenge *self = MAG_LOZENGE (object);

  switch ((MagLozengeProperty) prop_id)
    {
    case PROP_CLAIM:
      mag_lozenge_set_claim (self, g_value_get_object (value));
      break;
    case PROP_FINDING:
      mag_lozenge_set_finding (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
mag_lozenge_dispose (GObject *object)
{
  MagLozenge *self = MAG_LOZENGE (object);

  g_clear_object (&self->claim);
  g_clear_object (&self->finding);

  G_OBJECT_CLASS (mag_lozenge_parent_class)->dispose (object);
}

static void
mag_lozenge_class_init (MagLozengeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = mag_lozenge_get_property;
  object_class->set_property = mag_lozenge_set_property;
  object_class->dispose = mag_lozenge_dispose;

  /**
   * MagLozenge:claim:
   *
   * The claim whose verdict is shown.
   */
  properties[PROP_CLAIM] = g_param_spec_object ("claim", NULL, NULL, MAG_TYPE_CLAIM, flags);

  /**
   * MagLozenge:finding:
   *
   * The finding whose certainty is shown.
   */
  properties[PROP_FINDING] = g_param_spec_object ("finding", NULL, NULL, MAG_TYPE_FINDING, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
mag_lozenge_init (MagLozenge *self)
{
  self->sign = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                             "css-classes", (const char *[]) { "sign", NULL }, "xalign", 0.0, NULL);
  self->word = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "xalign", 0.0, NULL);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->sign), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_box_append (GTK_BOX (self), self->sign);
  gtk_box_append (GTK_BOX (self), self->word);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
  update (self);
}

/**
 * mag_lozenge_set_claim:
 * @claim: (nullable): a claim
 *
 * Shows the verdict on a claim.
 */
void
mag_lozenge_set_claim (MagLozenge *self,
                       MagClaim   *claim)
{
  g_return_if_fail (MAG_IS_LOZENGE (self));

  if (!g_set_object (&self->claim, claim))
    return;

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CLAIM]);
}

/**
 * mag_lozenge_set_finding:
 * @finding: (nullable): a finding
 *
 * Shows how sure a finding is.
 */
void
mag_lozenge_set_finding (MagLozenge *self,
                         MagFinding *finding)
{
  g_return_if_fail (MAG_IS_LOZENGE (self));

  if (!g_set_object (&self->finding, finding))
    return;

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FINDING]);
}
