# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .recording_content_actions import RecordingContentActions


class RecordingButtonComponent(Model):
    """RecordingButtonComponent of the Platform API."""

    title: str | None = field("title", default=None)
    actions: RecordingContentActions | None = field("actions", default=None)
    is_selected: bool | None = field("isSelected", default=None)
