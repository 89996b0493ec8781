# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .recording_button_component import RecordingButtonComponent
    from .recording_content_actions import RecordingContentActions


class GenericTemplate(Model):
    """GenericTemplate of the Platform API."""

    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)
    url: str | None = field("url", default=None)
    components: list[RecordingButtonComponent] | None = field("components", default=None)
    actions: RecordingContentActions | None = field("actions", default=None)
