# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CsvMappingEntry


class CsvSettings(Model):
    """Given by get_externalcontacts_import_csv_setting and 2 more; taken by post_externalcontacts_import_csv_settings
    and 1 more.

    Required by the platform: mappings.
    """

    id: str | None = field("id", default=None)
    external_settings_id: str | None = field("externalSettingsId", default=None)
    mappings: list[CsvMappingEntry] | None = field("mappings", default=None)
    self_uri: str | None = field("selfUri", default=None)
