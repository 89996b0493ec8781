# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RecordingContentActions


class RecordingButtonComponent(Model):
    title: str | None = field("title", default=None)
    actions: RecordingContentActions | None = field("actions", default=None)
    is_selected: bool | None = field("isSelected", default=None)
