# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CsvMappingEntry


class CsvSettings(Model):
    """Required by the platform: mappings."""

    id: str | None = field("id", default=None)
    external_settings_id: str | None = field("externalSettingsId", default=None)
    mappings: list[CsvMappingEntry] | None = field("mappings", default=None)
    self_uri: str | None = field("selfUri", default=None)
