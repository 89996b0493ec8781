# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ContactColumnToDataActionFieldMapping(Model):
    """ContactColumnToDataActionFieldMapping of the Platform API.

    The platform requires: contact_column_name, data_action_field.
    """

    contact_column_name: str | None = field("contactColumnName", default=None)
    data_action_field: str | None = field("dataActionField", default=None)
