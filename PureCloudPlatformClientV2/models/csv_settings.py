# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .csv_mapping_entry import CsvMappingEntry


class CsvSettings(Model):
    """CsvSettings of the Platform API.

    The platform requires: mappings.
    """

    id: str | None = field("id", default=None)
    external_settings_id: str | None = field("externalSettingsId", default=None)
    mappings: list[CsvMappingEntry] | None = field("mappings", default=None)
    self_uri: str | None = field("selfUri", default=None)
