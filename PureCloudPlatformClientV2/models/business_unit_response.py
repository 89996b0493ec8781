# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .business_unit_settings_response import BusinessUnitSettingsResponse
    from .division_reference import DivisionReference


class BusinessUnitResponse(Model):
    """BusinessUnitResponse of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    settings: BusinessUnitSettingsResponse | None = field("settings", default=None)
    division: DivisionReference | None = field("division", default=None)
    self_uri: str | None = field("selfUri", default=None)
