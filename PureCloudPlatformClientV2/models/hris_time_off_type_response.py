# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class HrisTimeOffTypeResponse(Model):
    """One of the items of an HRIS time off types job response. In HrisTimeOffTypesJobResponse and 1 more.

    Required by the platform: id, name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    secondary_id: str | None = field("secondaryId", default=None)
