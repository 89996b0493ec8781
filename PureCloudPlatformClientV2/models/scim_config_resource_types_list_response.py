# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ScimConfigResourceType


class ScimConfigResourceTypesListResponse(Model):
    """A SCIM configuration resource types list: schemas, total results, start index and 2 more. Answer of
    get_scim_resourcetypes and 1 more.
    """

    schemas: list[str] | None = field("schemas", default=None)
    total_results: int | None = field("totalResults", default=None)
    start_index: int | None = field("startIndex", default=None)
    items_per_page: int | None = field("itemsPerPage", default=None)
    resources: list[ScimConfigResourceType] | None = field("Resources", default=None)
