# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .recording_template_body import RecordingTemplateBody
    from .recording_template_button import RecordingTemplateButton
    from .recording_template_footer import RecordingTemplateFooter
    from .recording_template_header import RecordingTemplateHeader


class RecordingNotificationTemplate(Model):
    """RecordingNotificationTemplate of the Platform API."""

    id: str | None = field("id", default=None)
    language: str | None = field("language", default=None)
    header: RecordingTemplateHeader | None = field("header", default=None)
    body: RecordingTemplateBody | None = field("body", default=None)
    buttons: list[RecordingTemplateButton] | None = field("buttons", default=None)
    footer: RecordingTemplateFooter | None = field("footer", default=None)
