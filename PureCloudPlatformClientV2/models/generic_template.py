# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RecordingButtonComponent, RecordingContentActions


class GenericTemplate(Model):
    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)
    url: str | None = field("url", default=None)
    components: list[RecordingButtonComponent] | None = field("components", default=None)
    actions: RecordingContentActions | None = field("actions", default=None)
