# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class JourneySurveyQuestion(Model):
    """Part of ActionSurvey.

    Required by the platform: label.
    """

    type: Literal["text", "hidden", "select", "checkbox", "textarea"] | str | None = field("type", default=None)
    label: str | None = field("label", default=None)
    customer_property: Literal[
        "givenName", "familyName", "email", "phone", "gender", "companyName",
    ] | str | None = field("customerProperty", default=None)
    choices: list[str] | None = field("choices", default=None)
    is_mandatory: bool | None = field("isMandatory", default=None)
