# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .close_button_style_properties import CloseButtonStyleProperties
    from .content_offer_style_properties import ContentOfferStyleProperties
    from .content_position_properties import ContentPositionProperties
    from .cta_button_style_properties import CtaButtonStyleProperties
    from .text_style_properties import TextStyleProperties


class ContentOfferStylingConfiguration(Model):
    """ContentOfferStylingConfiguration of the Platform API."""

    position: ContentPositionProperties | None = field("position", default=None)
    offer: ContentOfferStyleProperties | None = field("offer", default=None)
    close_button: CloseButtonStyleProperties | None = field("closeButton", default=None)
    cta_button: CtaButtonStyleProperties | None = field("ctaButton", default=None)
    title: TextStyleProperties | None = field("title", default=None)
    headline: TextStyleProperties | None = field("headline", default=None)
    body: TextStyleProperties | None = field("body", default=None)
