# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentAttribute


class DocumentUpdate(Model):
    """A document to change: name, change number, read and 6 more. Body of post_contentmanagement_document.

    Required by the platform: name.
    """

    change_number: int | None = field("changeNumber", default=None)
    name: str | None = field("name", default=None)
    read: bool | None = field("read", default=None)
    add_tags: list[str] | None = field("addTags", default=None)
    remove_tags: list[str] | None = field("removeTags", default=None)
    add_tag_ids: list[str] | None = field("addTagIds", default=None)
    remove_tag_ids: list[str] | None = field("removeTagIds", default=None)
    update_attributes: list[DocumentAttribute] | None = field("updateAttributes", default=None)
    remove_attributes: list[str] | None = field("removeAttributes", default=None)
