# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ContentActions, ListItemComponent


class ContentList(Model):
    """Part of MessageContent."""

    id: str | None = field("id", default=None)
    list_type: Literal["Selection", "Vertical"] | str | None = field("listType", default=None)
    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)
    submit_label: str | None = field("submitLabel", default=None)
    actions: ContentActions | None = field("actions", default=None)
    components: list[ListItemComponent] | None = field("components", default=None)
