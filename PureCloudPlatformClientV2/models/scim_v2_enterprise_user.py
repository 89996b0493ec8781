# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Manager(Model):
    """Part of ScimV2EnterpriseUser."""

    value: str | None = field("value", default=None)
    ref: str | None = field("$ref", default=None)


class ScimV2EnterpriseUser(Model):
    """Part of ScimV2CreateUser and 1 more."""

    division: str | None = field("division", default=None)
    department: str | None = field("department", default=None)
    manager: Manager | None = field("manager", default=None)
    employee_number: str | None = field("employeeNumber", default=None)
    date_hire: str | None = field("dateHire", default=None)
