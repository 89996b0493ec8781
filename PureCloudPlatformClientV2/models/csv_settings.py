# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CsvMappingEntry(Model):
    """One of the mappings of CSV settings. In CsvSettings.

    Required by the platform: source_field, target_field.
    """

    source_field: str | None = field("sourceField", default=None)
    target_field: str | None = field("targetField", default=None)


class CsvSettings(Model):
    """CSV settings, kept at /api/v2/externalcontacts/import/csv/settings/{settingsId}. Answer of
    get_externalcontacts_import_csv_setting and 2 more; body of post_externalcontacts_import_csv_settings and 1 more.

    Required by the platform: mappings.
    """

    id: str | None = field("id", default=None)
    external_settings_id: str | None = field("externalSettingsId", default=None)
    mappings: list[CsvMappingEntry] | None = field("mappings", default=None)
    self_uri: str | None = field("selfUri", default=None)
