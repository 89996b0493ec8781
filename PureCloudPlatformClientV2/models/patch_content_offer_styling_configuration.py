# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .patch_close_button_style_properties import PatchCloseButtonStyleProperties
    from .patch_content_offer_style_properties import PatchContentOfferStyleProperties
    from .patch_content_position_properties import PatchContentPositionProperties
    from .patch_cta_button_style_properties import PatchCtaButtonStyleProperties
    from .patch_text_style_properties import PatchTextStyleProperties


class PatchContentOfferStylingConfiguration(Model):
    """PatchContentOfferStylingConfiguration of the Platform API."""

    position: PatchContentPositionProperties | None = field("position", default=None)
    offer: PatchContentOfferStyleProperties | None = field("offer", default=None)
    close_button: PatchCloseButtonStyleProperties | None = field("closeButton", default=None)
    cta_button: PatchCtaButtonStyleProperties | None = field("ctaButton", default=None)
    title: PatchTextStyleProperties | None = field("title", default=None)
    headline: PatchTextStyleProperties | None = field("headline", default=None)
    body: PatchTextStyleProperties | None = field("body", default=None)
