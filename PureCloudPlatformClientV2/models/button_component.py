# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ContentActions


class ButtonComponent(Model):
    """One of the components of a content generic. In ContentGeneric and 1 more."""

    title: str | None = field("title", default=None)
    actions: ContentActions | None = field("actions", default=None)
