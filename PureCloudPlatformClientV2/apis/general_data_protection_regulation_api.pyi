# Generated: make generate
from typing import Any, Literal

from typing_extensions import Unpack

from .._operation import behaviour
from ..models import GDPRRequest, GDPRRequestEntityListing, GDPRSubjectEntityListing
from ..operation import Api, CallOptions

class _GDPRRequest(GDPRRequest, behaviour.JobStart[behaviour.Item]):
    """GDPRRequest, for a type checker with what the results of the job are."""

class GeneralDataProtectionRegulationApi(Api):
    """The General Data Protection Regulation operations of the Platform API."""

    def get_gdpr_request(
        self,
        request_id: str,
        **options: Unpack[CallOptions],
    ) -> GDPRRequest:
        """Get a GDPR request.

        GET /api/v2/gdpr/requests/{requestId}

        Permissions: any of gdpr:request:view.
        """
        ...

    def get_gdpr_requests(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> GDPRRequestEntityListing:
        """List the GDPR requests.

        GET /api/v2/gdpr/requests

        Permissions: any of gdpr:request:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_gdpr_subjects(
        self,
        search_type: Literal["NAME", "ADDRESS", "PHONE", "EMAIL", "TWITTER"],
        search_value: str,
        **options: Unpack[CallOptions],
    ) -> GDPRSubjectEntityListing:
        """List the GDPR subjects.

        GET /api/v2/gdpr/subjects

        Permissions: any of gdpr:subject:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            search_type: Kind of search; NAME, ADDRESS, PHONE, EMAIL, TWITTER.
        """
        ...

    def post_gdpr_requests(
        self,
        body: GDPRRequest | dict[str, Any],
        *,
        delete_confirmed: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> _GDPRRequest[Any]:
        """Create a GDPR request.

        POST /api/v2/gdpr/requests

        Permissions: any of gdpr:request:add.
        Starts a job: get_gdpr_request tells its state; it ends in one of COMPLETED, ERROR.

        Parameters:
            body: What is sent: a GDPR (request type, status, subject and 7 more).
            delete_confirmed: default False.
        """
        ...
