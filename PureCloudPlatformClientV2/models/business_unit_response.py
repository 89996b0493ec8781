# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BusinessUnitSettingsResponse, DivisionReference


class BusinessUnitResponse(Model):
    """Given by get_workforcemanagement_businessunit and 2 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    settings: BusinessUnitSettingsResponse | None = field("settings", default=None)
    division: DivisionReference | None = field("division", default=None)
    self_uri: str | None = field("selfUri", default=None)
