# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        AddConversationRequest, AddConversationResponse, CoachingAnnotation, CoachingAnnotationCreateRequest,
        CoachingAnnotationList, CoachingAppointmentAggregateRequest, CoachingAppointmentAggregateResponse,
        CoachingAppointmentReference, CoachingAppointmentResponse, CoachingAppointmentResponseList,
        CoachingAppointmentStatusRequest, CoachingAppointmentStatusResponse, CoachingAppointmentStatusResponseList,
        CoachingNotification, CoachingNotificationList, CoachingSlotsRequest, CoachingSlotsResponse,
        CreateCoachingAppointmentRequest, UpdateCoachingAppointmentRequest,
    )

_DELETE_COACHING_APPOINTMENT: ApiOperation[CoachingAppointmentReference] = ApiOperation(
    "DELETE", "/api/v2/coaching/appointments/{appointmentId}", path("appointmentId"),
    returns="CoachingAppointmentReference",
)
_DELETE_COACHING_APPOINTMENT_ANNOTATION: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}", path("appointmentId"),
    path("annotationId"),
)
_GET_COACHING_APPOINTMENT: ApiOperation[CoachingAppointmentResponse] = ApiOperation(
    "GET", "/api/v2/coaching/appointments/{appointmentId}", path("appointmentId"),
    returns="CoachingAppointmentResponse",
)
_GET_COACHING_APPOINTMENT_ANNOTATION: ApiOperation[CoachingAnnotation] = ApiOperation(
    "GET", "/api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}", path("appointmentId"),
    path("annotationId"), returns="CoachingAnnotation",
)
_GET_COACHING_APPOINTMENT_ANNOTATIONS: ApiOperation[CoachingAnnotationList] = ApiOperation(
    "GET", "/api/v2/coaching/appointments/{appointmentId}/annotations", path("appointmentId"), query("pageNumber"),
    query("pageSize"), returns="CoachingAnnotationList",
)
_GET_COACHING_APPOINTMENT_STATUSES: ApiOperation[CoachingAppointmentStatusResponseList] = ApiOperation(
    "GET", "/api/v2/coaching/appointments/{appointmentId}/statuses", path("appointmentId"), query("pageNumber"),
    query("pageSize"), returns="CoachingAppointmentStatusResponseList",
)
_GET_COACHING_APPOINTMENTS: ApiOperation[CoachingAppointmentResponseList] = ApiOperation(
    "GET", "/api/v2/coaching/appointments", query("userIds", "multi", required=True), query("interval"),
    query("pageNumber"), query("pageSize"), query("statuses", "multi"), query("facilitatorIds", "multi"),
    query("sortOrder"), query("relationships", "multi"), query("completionInterval"), query("overdue"),
    query("intervalCondition"), returns="CoachingAppointmentResponseList",
)
_GET_COACHING_APPOINTMENTS_ME: ApiOperation[CoachingAppointmentResponseList] = ApiOperation(
    "GET", "/api/v2/coaching/appointments/me", query("interval"), query("pageNumber"), query("pageSize"),
    query("statuses", "multi"), query("facilitatorIds", "multi"), query("sortOrder"), query("relationships", "multi"),
    query("completionInterval"), query("overdue"), query("intervalCondition"),
    returns="CoachingAppointmentResponseList",
)
_GET_COACHING_NOTIFICATION: ApiOperation[CoachingNotification] = ApiOperation(
    "GET", "/api/v2/coaching/notifications/{notificationId}", path("notificationId"), query("expand", "multi"),
    returns="CoachingNotification",
)
_GET_COACHING_NOTIFICATIONS: ApiOperation[CoachingNotificationList] = ApiOperation(
    "GET", "/api/v2/coaching/notifications", query("pageNumber"), query("pageSize"), query("expand", "multi"),
    returns="CoachingNotificationList",
)
_PATCH_COACHING_APPOINTMENT: ApiOperation[CoachingAppointmentResponse] = ApiOperation(
    "PATCH", "/api/v2/coaching/appointments/{appointmentId}", path("appointmentId"), body(required=True),
    returns="CoachingAppointmentResponse",
)
_PATCH_COACHING_APPOINTMENT_ANNOTATION: ApiOperation[CoachingAnnotation] = ApiOperation(
    "PATCH", "/api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}", path("appointmentId"),
    path("annotationId"), body(required=True), returns="CoachingAnnotation",
)
_PATCH_COACHING_APPOINTMENT_STATUS: ApiOperation[CoachingAppointmentStatusResponse] = ApiOperation(
    "PATCH", "/api/v2/coaching/appointments/{appointmentId}/status", path("appointmentId"), body(required=True),
    returns="CoachingAppointmentStatusResponse",
)
_PATCH_COACHING_NOTIFICATION: ApiOperation[CoachingNotification] = ApiOperation(
    "PATCH", "/api/v2/coaching/notifications/{notificationId}", path("notificationId"), body(required=True),
    returns="CoachingNotification",
)
_POST_COACHING_APPOINTMENT_ANNOTATIONS: ApiOperation[CoachingAnnotation] = ApiOperation(
    "POST", "/api/v2/coaching/appointments/{appointmentId}/annotations", path("appointmentId"), body(required=True),
    returns="CoachingAnnotation",
)
_POST_COACHING_APPOINTMENT_CONVERSATIONS: ApiOperation[AddConversationResponse] = ApiOperation(
    "POST", "/api/v2/coaching/appointments/{appointmentId}/conversations", path("appointmentId"), body(required=True),
    returns="AddConversationResponse",
)
_POST_COACHING_APPOINTMENTS: ApiOperation[CoachingAppointmentResponse] = ApiOperation(
    "POST", "/api/v2/coaching/appointments", body(required=True), returns="CoachingAppointmentResponse"
)
_POST_COACHING_APPOINTMENTS_AGGREGATES_QUERY: ApiOperation[CoachingAppointmentAggregateResponse] = ApiOperation(
    "POST", "/api/v2/coaching/appointments/aggregates/query", body(required=True),
    returns="CoachingAppointmentAggregateResponse",
)
_POST_COACHING_SCHEDULESLOTS_QUERY: ApiOperation[CoachingSlotsResponse] = ApiOperation(
    "POST", "/api/v2/coaching/scheduleslots/query", body(required=True), returns="CoachingSlotsResponse"
)


class CoachingApi(Api):
    """The Coaching operations of the Platform API."""

    def delete_coaching_appointment(
        self,
        appointment_id: str,
        **options: Unpack[CallOptions],
    ) -> CoachingAppointmentReference:
        """DELETE /api/v2/coaching/appointments/{appointmentId}: returns CoachingAppointmentReference.

        Permissions: any of coaching:appointment:delete.
        """
        return self._call(_DELETE_COACHING_APPOINTMENT, options, appointment_id)

    def delete_coaching_appointment_annotation(
        self,
        appointment_id: str,
        annotation_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}: returns None.

        Permissions: any of coaching:annotation:delete, coaching:privateAnnotation:delete.
        """
        return self._call(_DELETE_COACHING_APPOINTMENT_ANNOTATION, options, appointment_id, annotation_id)

    def get_coaching_appointment(
        self,
        appointment_id: str,
        **options: Unpack[CallOptions],
    ) -> CoachingAppointmentResponse:
        """GET /api/v2/coaching/appointments/{appointmentId}: returns CoachingAppointmentResponse.

        Permissions: any of coaching:appointment:view.
        """
        return self._call(_GET_COACHING_APPOINTMENT, options, appointment_id)

    def get_coaching_appointment_annotation(
        self,
        appointment_id: str,
        annotation_id: str,
        **options: Unpack[CallOptions],
    ) -> CoachingAnnotation:
        """GET /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}: returns CoachingAnnotation.

        Permissions: any of coaching:annotation:view, coaching:privateAnnotation:view.
        """
        return self._call(_GET_COACHING_APPOINTMENT_ANNOTATION, options, appointment_id, annotation_id)

    def get_coaching_appointment_annotations(
        self,
        appointment_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> CoachingAnnotationList:
        """GET /api/v2/coaching/appointments/{appointmentId}/annotations: returns CoachingAnnotationList.

        Permissions: any of coaching:annotation:view, coaching:privateAnnotation:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_COACHING_APPOINTMENT_ANNOTATIONS, options, appointment_id, page_number, page_size)

    def get_coaching_appointment_statuses(
        self,
        appointment_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> CoachingAppointmentStatusResponseList:
        """GET /api/v2/coaching/appointments/{appointmentId}/statuses: returns CoachingAppointmentStatusResponseList.

        Permissions: any of coaching:appointmentStatus:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_COACHING_APPOINTMENT_STATUSES, options, appointment_id, page_number, page_size)

    def get_coaching_appointments(
        self,
        user_ids: Sequence[str],
        *,
        interval: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        statuses: Sequence[Literal["Scheduled", "InProgress", "Completed", "InvalidSchedule"]] | None = None,
        facilitator_ids: Sequence[str] | None = None,
        sort_order: Literal["Desc", "Asc"] | None = None,
        relationships: Sequence[Literal["Creator", "Facilitator", "Attendee"]] | None = None,
        completion_interval: str | None = None,
        overdue: Literal["True", "False", "Any"] | None = None,
        interval_condition: Literal["StartsIn", "Overlaps"] | None = None,
        **options: Unpack[CallOptions],
    ) -> CoachingAppointmentResponseList:
        """GET /api/v2/coaching/appointments: returns CoachingAppointmentResponseList.

        Permissions: any of coaching:appointment:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            statuses: any of Scheduled, InProgress, Completed, InvalidSchedule.
            sort_order: Desc, Asc.
            relationships: any of Creator, Facilitator, Attendee.
            overdue: True, False, Any.
            interval_condition: StartsIn, Overlaps.
        """
        return self._call(
            _GET_COACHING_APPOINTMENTS, options, user_ids, interval, page_number, page_size, statuses, facilitator_ids,
            sort_order, relationships, completion_interval, overdue, interval_condition,
        )

    def get_coaching_appointments_me(
        self,
        *,
        interval: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        statuses: Sequence[Literal["Scheduled", "InProgress", "Completed", "InvalidSchedule"]] | None = None,
        facilitator_ids: Sequence[str] | None = None,
        sort_order: Literal["Desc", "Asc"] | None = None,
        relationships: Sequence[Literal["Creator", "Facilitator", "Attendee"]] | None = None,
        completion_interval: str | None = None,
        overdue: Literal["True", "False", "Any"] | None = None,
        interval_condition: Literal["StartsIn", "Overlaps"] | None = None,
        **options: Unpack[CallOptions],
    ) -> CoachingAppointmentResponseList:
        """GET /api/v2/coaching/appointments/me: returns CoachingAppointmentResponseList.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            statuses: any of Scheduled, InProgress, Completed, InvalidSchedule.
            sort_order: Desc, Asc.
            relationships: any of Creator, Facilitator, Attendee.
            overdue: True, False, Any.
            interval_condition: StartsIn, Overlaps.
        """
        return self._call(
            _GET_COACHING_APPOINTMENTS_ME, options, interval, page_number, page_size, statuses, facilitator_ids,
            sort_order, relationships, completion_interval, overdue, interval_condition,
        )

    def get_coaching_notification(
        self,
        notification_id: str,
        *,
        expand: Sequence[Literal["appointment"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> CoachingNotification:
        """GET /api/v2/coaching/notifications/{notificationId}: returns CoachingNotification.

        Permissions: any of coaching:notification:view.

        Parameters:
            expand: any of appointment.
        """
        return self._call(_GET_COACHING_NOTIFICATION, options, notification_id, expand)

    def get_coaching_notifications(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        expand: Sequence[Literal["appointment"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> CoachingNotificationList:
        """GET /api/v2/coaching/notifications: returns CoachingNotificationList.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            expand: any of appointment.
        """
        return self._call(_GET_COACHING_NOTIFICATIONS, options, page_number, page_size, expand)

    def patch_coaching_appointment(
        self,
        appointment_id: str,
        body: UpdateCoachingAppointmentRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CoachingAppointmentResponse:
        """PATCH /api/v2/coaching/appointments/{appointmentId}: returns CoachingAppointmentResponse.

        Permissions: any of coaching:appointment:edit.
        """
        return self._call(_PATCH_COACHING_APPOINTMENT, options, appointment_id, body)

    def patch_coaching_appointment_annotation(
        self,
        appointment_id: str,
        annotation_id: str,
        body: CoachingAnnotation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CoachingAnnotation:
        """PATCH /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}: returns CoachingAnnotation.

        Permissions: any of coaching:annotation:edit, coaching:privateAnnotation:edit.
        """
        return self._call(_PATCH_COACHING_APPOINTMENT_ANNOTATION, options, appointment_id, annotation_id, body)

    def patch_coaching_appointment_status(
        self,
        appointment_id: str,
        body: CoachingAppointmentStatusRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CoachingAppointmentStatusResponse:
        """PATCH /api/v2/coaching/appointments/{appointmentId}/status: returns CoachingAppointmentStatusResponse.

        Permissions: any of coaching:appointmentStatus:edit.
        """
        return self._call(_PATCH_COACHING_APPOINTMENT_STATUS, options, appointment_id, body)

    def patch_coaching_notification(
        self,
        notification_id: str,
        body: CoachingNotification | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CoachingNotification:
        """PATCH /api/v2/coaching/notifications/{notificationId}: returns CoachingNotification."""
        return self._call(_PATCH_COACHING_NOTIFICATION, options, notification_id, body)

    def post_coaching_appointment_annotations(
        self,
        appointment_id: str,
        body: CoachingAnnotationCreateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CoachingAnnotation:
        """POST /api/v2/coaching/appointments/{appointmentId}/annotations: returns CoachingAnnotation.

        Permissions: any of coaching:annotation:add, coaching:privateAnnotation:add.
        """
        return self._call(_POST_COACHING_APPOINTMENT_ANNOTATIONS, options, appointment_id, body)

    def post_coaching_appointment_conversations(
        self,
        appointment_id: str,
        body: AddConversationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AddConversationResponse:
        """POST /api/v2/coaching/appointments/{appointmentId}/conversations: returns AddConversationResponse.

        Permissions: any of coaching:appointment:edit, coaching:appointmentConversation:add.
        """
        return self._call(_POST_COACHING_APPOINTMENT_CONVERSATIONS, options, appointment_id, body)

    def post_coaching_appointments(
        self,
        body: CreateCoachingAppointmentRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CoachingAppointmentResponse:
        """POST /api/v2/coaching/appointments: returns CoachingAppointmentResponse.

        Permissions: any of coaching:appointment:add.
        """
        return self._call(_POST_COACHING_APPOINTMENTS, options, body)

    def post_coaching_appointments_aggregates_query(
        self,
        body: CoachingAppointmentAggregateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CoachingAppointmentAggregateResponse:
        """POST /api/v2/coaching/appointments/aggregates/query: returns CoachingAppointmentAggregateResponse.

        Permissions: any of coaching:appointment:view.
        """
        return self._call(_POST_COACHING_APPOINTMENTS_AGGREGATES_QUERY, options, body)

    def post_coaching_scheduleslots_query(
        self,
        body: CoachingSlotsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CoachingSlotsResponse:
        """POST /api/v2/coaching/scheduleslots/query: returns CoachingSlotsResponse.

        Permissions: any of coaching:scheduleSlot:view.
        """
        return self._call(_POST_COACHING_SCHEDULESLOTS_QUERY, options, body)
