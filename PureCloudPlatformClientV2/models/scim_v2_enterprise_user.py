# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Manager(Model):
    """Manager of a SCIM V2 enterprise user. In ScimV2EnterpriseUser."""

    value: str | None = field("value", default=None)
    ref: str | None = field("$ref", default=None)


class ScimV2EnterpriseUser(Model):
    """Urn ietf parameters SCIM schemas extension enterprise 2 0 user of a SCIM V2 create user. In ScimV2CreateUser and
    1 more.
    """

    division: str | None = field("division", default=None)
    department: str | None = field("department", default=None)
    manager: Manager | None = field("manager", default=None)
    employee_number: str | None = field("employeeNumber", default=None)
    date_hire: str | None = field("dateHire", default=None)
