# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DataActionContactColumnFieldMapping, DigitalDataActionConditionPredicate


class DataActionConditionSettings(Model):
    """Part of DigitalCondition.

    Required by the platform: data_action_id, data_not_found_resolution.
    """

    data_action_id: str | None = field("dataActionId", default=None)
    contact_id_field: str | None = field("contactIdField", default=None)
    data_not_found_resolution: bool | None = field("dataNotFoundResolution", default=None)
    predicates: list[DigitalDataActionConditionPredicate] | None = field("predicates", default=None)
    contact_column_to_data_action_field_mappings: list[DataActionContactColumnFieldMapping] | None = field(
        "contactColumnToDataActionFieldMappings", default=None
    )
