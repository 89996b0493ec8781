# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class PatchActionTemplate(Model):
    """An action template to change: name, description, media type and 3 more. Body of patch_journey_actiontemplate.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    version: int | None = field("version", default=None)
    media_type: Literal[
        "webchat", "webMessagingOffer", "contentOffer", "integrationAction", "architectFlow", "openAction",
    ] | str | None = field("mediaType", default=None)
    state: Literal["Active", "Inactive", "Deleted"] | str | None = field("state", default=None)
    content_offer: PatchContentOffer | None = field("contentOffer", default=None)


class PatchCallToAction(Model):
    """Call to action of a content offer. In PatchContentOffer."""

    text: str | None = field("text", default=None)
    url: str | None = field("url", default=None)
    target: Literal["Blank", "Self"] | str | None = field("target", default=None)


class PatchCloseButtonStyleProperties(Model):
    """Close button of a content offer styling configuration. In PatchContentOfferStylingConfiguration."""

    color: str | None = field("color", default=None)
    opacity: float | None = field("opacity", default=None)


class PatchContentOffer(Model):
    """Content offer of an action template. In PatchActionTemplate."""

    image_url: str | None = field("imageUrl", default=None)
    display_mode: Literal["Modal", "Overlay", "Toast"] | str | None = field("displayMode", default=None)
    layout_mode: Literal[
        "TextOnly", "ImageOnly", "LeftText", "RightText", "TopText", "BottomText",
    ] | str | None = field("layoutMode", default=None)
    title: str | None = field("title", default=None)
    headline: str | None = field("headline", default=None)
    body: str | None = field("body", default=None)
    call_to_action: PatchCallToAction | None = field("callToAction", default=None)
    style: PatchContentOfferStylingConfiguration | None = field("style", default=None)


class PatchContentOfferStyleProperties(Model):
    """Offer of a content offer styling configuration. In PatchContentOfferStylingConfiguration."""

    padding: str | None = field("padding", default=None)
    color: str | None = field("color", default=None)
    background_color: str | None = field("backgroundColor", default=None)


class PatchContentOfferStylingConfiguration(Model):
    """Style of a content offer. In PatchContentOffer."""

    position: PatchContentPositionProperties | None = field("position", default=None)
    offer: PatchContentOfferStyleProperties | None = field("offer", default=None)
    close_button: PatchCloseButtonStyleProperties | None = field("closeButton", default=None)
    cta_button: PatchCtaButtonStyleProperties | None = field("ctaButton", default=None)
    title: PatchTextStyleProperties | None = field("title", default=None)
    headline: PatchTextStyleProperties | None = field("headline", default=None)
    body: PatchTextStyleProperties | None = field("body", default=None)


class PatchContentPositionProperties(Model):
    """Position of a content offer styling configuration. In PatchContentOfferStylingConfiguration."""

    top: str | None = field("top", default=None)
    bottom: str | None = field("bottom", default=None)
    left: str | None = field("left", default=None)
    right: str | None = field("right", default=None)


class PatchCtaButtonStyleProperties(Model):
    """Cta button of a content offer styling configuration. In PatchContentOfferStylingConfiguration."""

    color: str | None = field("color", default=None)
    font: str | None = field("font", default=None)
    font_size: str | None = field("fontSize", default=None)
    text_align: Literal["Left", "Right", "Center"] | str | None = field("textAlign", default=None)
    background_color: str | None = field("backgroundColor", default=None)


class PatchTextStyleProperties(Model):
    """Body of a content offer styling configuration. In PatchContentOfferStylingConfiguration."""

    color: str | None = field("color", default=None)
    font: str | None = field("font", default=None)
    font_size: str | None = field("fontSize", default=None)
    text_align: Literal["Left", "Right", "Center"] | str | None = field("textAlign", default=None)
