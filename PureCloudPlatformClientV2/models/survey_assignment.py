# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef, PublishedSurveyFormReference


class SurveyAssignment(Model):
    """Part of PolicyActions.

    Required by the platform: sending_domain.
    """

    survey_form: PublishedSurveyFormReference | None = field("surveyForm", default=None)
    flow: DomainEntityRef | None = field("flow", default=None)
    invite_time_interval: str | None = field("inviteTimeInterval", default=None)
    sending_user: str | None = field("sendingUser", default=None)
    sending_domain: str | None = field("sendingDomain", default=None)
