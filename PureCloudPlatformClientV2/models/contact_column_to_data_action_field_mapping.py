# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ContactColumnToDataActionFieldMapping(Model):
    """One of the contact column to data action field mappings of a condition. In Condition and 1 more.

    Required by the platform: contact_column_name, data_action_field.
    """

    contact_column_name: str | None = field("contactColumnName", default=None)
    data_action_field: str | None = field("dataActionField", default=None)
