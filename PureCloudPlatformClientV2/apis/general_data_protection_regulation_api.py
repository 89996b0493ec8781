# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import GDPRRequest, GDPRRequestEntityListing, GDPRSubjectEntityListing

_GET_GDPR_REQUEST: ApiOperation[GDPRRequest] = ApiOperation(
    "GET", "/api/v2/gdpr/requests/{requestId}", path("requestId"), returns="GDPRRequest"
)
_GET_GDPR_REQUESTS: ApiOperation[GDPRRequestEntityListing] = ApiOperation(
    "GET", "/api/v2/gdpr/requests", query("pageSize"), query("pageNumber"), returns="GDPRRequestEntityListing"
)
_GET_GDPR_SUBJECTS: ApiOperation[GDPRSubjectEntityListing] = ApiOperation(
    "GET", "/api/v2/gdpr/subjects", query("searchType", required=True), query("searchValue", required=True),
    returns="GDPRSubjectEntityListing",
)
_POST_GDPR_REQUESTS: ApiOperation[GDPRRequest] = ApiOperation(
    "POST", "/api/v2/gdpr/requests", body(required=True), query("deleteConfirmed"), returns="GDPRRequest"
)


class GeneralDataProtectionRegulationApi(Api):
    """The General Data Protection Regulation operations of the Platform API."""

    def get_gdpr_request(
        self,
        request_id: str,
        **options: Unpack[CallOptions],
    ) -> GDPRRequest:
        """GET /api/v2/gdpr/requests/{requestId}: returns GDPRRequest.

        Permissions: any of gdpr:request:view.
        """
        return self._call(_GET_GDPR_REQUEST, options, request_id)

    def get_gdpr_requests(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> GDPRRequestEntityListing:
        """GET /api/v2/gdpr/requests: returns GDPRRequestEntityListing.

        Permissions: any of gdpr:request:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_GDPR_REQUESTS, options, page_size, page_number)

    def get_gdpr_subjects(
        self,
        search_type: Literal["NAME", "ADDRESS", "PHONE", "EMAIL", "TWITTER"],
        search_value: str,
        **options: Unpack[CallOptions],
    ) -> GDPRSubjectEntityListing:
        """GET /api/v2/gdpr/subjects: returns GDPRSubjectEntityListing.

        Permissions: any of gdpr:subject:view.

        Parameters:
            search_type: NAME, ADDRESS, PHONE, EMAIL, TWITTER.
        """
        return self._call(_GET_GDPR_SUBJECTS, options, search_type, search_value)

    def post_gdpr_requests(
        self,
        body: GDPRRequest | dict[str, Any],
        *,
        delete_confirmed: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> GDPRRequest:
        """POST /api/v2/gdpr/requests: returns GDPRRequest.

        Permissions: any of gdpr:request:add.

        Parameters:
            delete_confirmed: default False.
        """
        return self._call(_POST_GDPR_REQUESTS, options, body, delete_confirmed)
