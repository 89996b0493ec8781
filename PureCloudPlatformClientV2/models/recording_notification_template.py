# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RecordingTemplateBody, RecordingTemplateButton, RecordingTemplateFooter, RecordingTemplateHeader


class RecordingNotificationTemplate(Model):
    id: str | None = field("id", default=None)
    language: str | None = field("language", default=None)
    header: RecordingTemplateHeader | None = field("header", default=None)
    body: RecordingTemplateBody | None = field("body", default=None)
    buttons: list[RecordingTemplateButton] | None = field("buttons", default=None)
    footer: RecordingTemplateFooter | None = field("footer", default=None)
