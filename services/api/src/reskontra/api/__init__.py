"""Lets people ask: three GraphQL doors over the business."""
