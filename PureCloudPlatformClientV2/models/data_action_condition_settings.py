# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .data_action_contact_column_field_mapping import DataActionContactColumnFieldMapping
    from .digital_data_action_condition_predicate import DigitalDataActionConditionPredicate


class DataActionConditionSettings(Model):
    """DataActionConditionSettings of the Platform API.

    The platform requires: data_action_id, data_not_found_resolution.
    """

    data_action_id: str | None = field("dataActionId", default=None)
    contact_id_field: str | None = field("contactIdField", default=None)
    data_not_found_resolution: bool | None = field("dataNotFoundResolution", default=None)
    predicates: list[DigitalDataActionConditionPredicate] | None = field("predicates", default=None)
    contact_column_to_data_action_field_mappings: list[DataActionContactColumnFieldMapping] | None = field(
        "contactColumnToDataActionFieldMappings", default=None
    )
