# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EmployerInfo(Model):
    """Employer information of an organization user. In OrgUser and 4 more."""

    official_name: str | None = field("officialName", default=None)
    employee_id: str | None = field("employeeId", default=None)
    employee_type: str | None = field("employeeType", default=None)
    date_hire: str | None = field("dateHire", default=None)
