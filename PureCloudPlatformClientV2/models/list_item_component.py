# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ContentActions


class ListItemComponent(Model):
    """Part of ContentList."""

    id: str | None = field("id", default=None)
    rmid: str | None = field("rmid", default=None)
    type: Literal["ListItem", "ListItemBig"] | str | None = field("type", default=None)
    image: str | None = field("image", default=None)
    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)
    actions: ContentActions | None = field("actions", default=None)
