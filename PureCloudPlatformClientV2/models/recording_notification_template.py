# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class RecordingAttachment(Model):
    """Media of a recording template header. In RecordingTemplateHeader."""

    id: str | None = field("id", default=None)
    media_type: Literal["Image", "Video", "Audio", "File", "Link"] | str | None = field("mediaType", default=None)
    url: str | None = field("url", default=None)
    mime: str | None = field("mime", default=None)
    text: str | None = field("text", default=None)
    file_name: str | None = field("fileName", default=None)


class RecordingNotificationTemplate(Model):
    """A recording notification template: language, header, body and 3 more. No method or topic of the definition has
    it.
    """

    id: str | None = field("id", default=None)
    language: str | None = field("language", default=None)
    header: RecordingTemplateHeader | None = field("header", default=None)
    body: RecordingTemplateBody | None = field("body", default=None)
    buttons: list[RecordingTemplateButton] | None = field("buttons", default=None)
    footer: RecordingTemplateFooter | None = field("footer", default=None)


class RecordingTemplateBody(Model):
    """Body of a recording notification template. In RecordingNotificationTemplate."""

    text: str | None = field("text", default=None)


class RecordingTemplateButton(Model):
    """One of the buttons of a recording notification template. In RecordingNotificationTemplate."""

    type: Literal["QuickReply", "PhoneNumber", "Url"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    index: int | None = field("index", default=None)
    phone_number: str | None = field("phoneNumber", default=None)
    url: str | None = field("url", default=None)
    is_selected: bool | None = field("isSelected", default=None)


class RecordingTemplateFooter(Model):
    """Footer of a recording notification template. In RecordingNotificationTemplate."""

    text: str | None = field("text", default=None)


class RecordingTemplateHeader(Model):
    """Header of a recording notification template. In RecordingNotificationTemplate."""

    type: Literal["Text", "Media"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    media: RecordingAttachment | None = field("media", default=None)
