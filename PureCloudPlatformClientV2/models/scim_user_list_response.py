# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ScimV2User


class ScimUserListResponse(Model):
    """A SCIM user list: schemas, total results, start index and 2 more. Answer of get_scim_users and 1 more."""

    schemas: list[str] | None = field("schemas", default=None)
    total_results: int | None = field("totalResults", default=None)
    start_index: int | None = field("startIndex", default=None)
    items_per_page: int | None = field("itemsPerPage", default=None)
    resources: list[ScimV2User] | None = field("Resources", default=None)
