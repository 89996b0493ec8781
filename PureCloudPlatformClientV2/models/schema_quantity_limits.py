# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SchemaQuantityLimits(Model):
    """Schema quantity limits: name, min field name characters, max field name characters and 11 more. Answer of
    get_dataextensions_limits.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    min_field_name_characters: int | None = field("minFieldNameCharacters", default=None)
    max_field_name_characters: int | None = field("maxFieldNameCharacters", default=None)
    min_field_description_characters: int | None = field("minFieldDescriptionCharacters", default=None)
    max_field_description_characters: int | None = field("maxFieldDescriptionCharacters", default=None)
    min_schema_name_characters: int | None = field("minSchemaNameCharacters", default=None)
    max_schema_name_characters: int | None = field("maxSchemaNameCharacters", default=None)
    min_schema_description_characters: int | None = field("minSchemaDescriptionCharacters", default=None)
    max_schema_description_characters: int | None = field("maxSchemaDescriptionCharacters", default=None)
    max_number_of_schemas_per_org: int | None = field("maxNumberOfSchemasPerOrg", default=None)
    max_number_of_fields_per_schema: int | None = field("maxNumberOfFieldsPerSchema", default=None)
    max_number_of_fields_per_org: int | None = field("maxNumberOfFieldsPerOrg", default=None)
    self_uri: str | None = field("selfUri", default=None)
